export { useIncidentTitle } from './incident-title.ts';
