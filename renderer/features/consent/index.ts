export { DuePanel } from './DuePanel.tsx';
