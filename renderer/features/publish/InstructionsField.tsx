import { Button, Stack, TextArea, useText } from '../../ui/index.ts';
import styles from './rows.module.css';

const most = 8;

/** What people can do, a line each. */
export function InstructionsField({
  instructions,
  onChange,
  error,
}: {
  instructions: readonly string[];
  onChange: (instructions: string[]) => void;
  error: (index: number) => string | null;
}) {
  const text = useText();
  return (
    <section className={styles.group} aria-label={text('publish.instructions')}>
      <h2>{text('publish.instructions')}</h2>
      <Stack gap="tight">
        {instructions.map((instruction, index) => (
          <div key={index} className={styles.row}>
            <TextArea
              label={text('publish.instruction', { number: index + 1 })}
              soft
              value={instruction}
              maxLength={400}
              rows={1}
              onChange={(value) => onChange(instructions.map((other, at) => (at === index ? value.replace(/\s*\n\s*/g, ' ') : other)))}
              error={error(index)}
            />
            <Button
              kind="quiet"
              icon="cross"
              aria-label={text('publish.instruction-remove', { number: index + 1 })}
              onPress={() => onChange(instructions.filter((_, at) => at !== index))}
            />
          </div>
        ))}
        {instructions.length < most && (
          <div>
            <Button size="small" icon="add" onPress={() => onChange([...instructions, ''])}>
              {text('publish.instruction-add')}
            </Button>
          </div>
        )}
      </Stack>
    </section>
  );
}
