import { refusalOf, useSentence } from '../../data/index.ts';
import { useText } from '../../ui/index.ts';

/**
 * Says what went wrong with the list of members. Unlike everything else, an added member does not wait on the laptop for the network, so
 * the usual sentence about an absent server would promise too much.
 */
export function useMemberSentence(): (error: unknown) => string {
  const text = useText();
  const sentence = useSentence();
  return (error) => {
    const code = refusalOf(error)?.code;
    return code === 'server/away' || code === 'server/slow' ? text('members.server-away') : sentence(error);
  };
}
