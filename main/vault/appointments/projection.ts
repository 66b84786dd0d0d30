import { factTable } from '../log/fact-table.ts';

/** Times that were set, and those called off. */
export const appointments = factTable('appointments', ['appointment.made', 'appointment.cancelled']);
