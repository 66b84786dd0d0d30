export { ClockHint } from './ClockHint.tsx';
