import {
  Archive,
  Ban,
  Bell,
  CalendarDays,
  Car,
  ChartColumn,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  CircleAlert,
  CircleHelp,
  Contact,
  Download,
  Eye,
  EyeOff,
  Inbox,
  KeyRound,
  Lightbulb,
  Link2,
  Lock,
  type LucideIcon,
  Minus,
  Moon,
  NotebookPen,
  Pencil,
  Plus,
  Printer,
  RotateCw,
  Search,
  SearchCheck,
  Send,
  Settings,
  Sun,
  SunMoon,
  Trash2,
  UserPlus,
  Users,
  X,
} from 'lucide-react';
import styles from './Icon.module.css';

const icons = {
  add: Plus,
  archive: Archive,
  ban: Ban,
  bell: Bell,
  calendar: CalendarDays,
  car: Car,
  chart: ChartColumn,
  check: SearchCheck,
  contact: Contact,
  cross: X,
  download: Download,
  down: ChevronDown,
  edit: Pencil,
  eye: Eye,
  'eye-off': EyeOff,
  inbox: Inbox,
  key: KeyRound,
  left: ChevronLeft,
  lightbulb: Lightbulb,
  link: Link2,
  lock: Lock,
  minus: Minus,
  moon: Moon,
  note: NotebookPen,
  people: Users,
  person: UserPlus,
  print: Printer,
  question: CircleHelp,
  remove: Trash2,
  retry: RotateCw,
  right: ChevronRight,
  search: Search,
  send: Send,
  settings: Settings,
  sun: Sun,
  'sun-moon': SunMoon,
  tick: Check,
  warning: CircleAlert,
} as const satisfies Record<string, LucideIcon>;
export type IconName = keyof typeof icons;

/** A drawing beside words. Never the only carrier of a meaning, so it has no name of its own. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  const Drawing = icons[name];
  return <Drawing className={styles.icon ?? ''} size={size} strokeWidth={2} aria-hidden="true" focusable="false" />;
}

/** The street light, the mark of the app. Lit when the laptop is online. */
export function Lamp({ lit = true, size = 40 }: { lit?: boolean; size?: number }) {
  return (
    <svg className={styles.lamp} viewBox="0 0 40 40" width={size} height={size} aria-hidden="true" data-lit={lit}>
      <path
        className={styles.post}
        d="M10 37V12a10 10 0 0 1 10-10c5 0 8.500 3 9.500 7"
        fill="none"
        strokeWidth="2.600"
        strokeLinecap="round"
      />
      <path className={styles.shade} d="M24 10h11l-2.200-4h-6.600z" />
      <path className={styles.beam} d="M24.500 12.500h10L39 30H20z" />
      <circle className={styles.bulb} cx="29.500" cy="12.500" r="3.200" />
    </svg>
  );
}
