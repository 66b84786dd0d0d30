/** The groups of the drop-in list, newest first. */
export const dayGroups = ['today', 'yesterday', 'week', 'earlier'] as const;
export type DayGroup<Row> = { group: (typeof dayGroups)[number]; rows: Row[] };

/** Between five in the evening and five in the morning the list is called “Tonight”. */
export function isNightNow(now: Date): boolean {
  return now.getHours() >= 17 || now.getHours() < 5;
}

/**
 * Rows by the day of their last change, in the laptop's own zone. Before five in the morning the evening before still counts as today: a
 * drop-in does not end at midnight. A change from the future (a clock that was wrong) counts as today.
 */
export function groupByDay<Row extends { changedAt: string }>(rows: readonly Row[], now: Date): DayGroup<Row>[] {
  const start = new Date(now);
  if (now.getHours() < 5) start.setDate(start.getDate() - 1);
  start.setHours(now.getHours() < 5 ? 17 : 0, 0, 0, 0);
  const daysBefore = (days: number) => {
    const day = new Date(start);
    day.setDate(day.getDate() - days);
    day.setHours(0, 0, 0, 0);
    return day.getTime();
  };
  const groupOf = (at: number): DayGroup<Row>['group'] => {
    if (at >= start.getTime()) return 'today';
    if (at >= daysBefore(1)) return 'yesterday';
    return at >= daysBefore(6) ? 'week' : 'earlier';
  };
  return dayGroups
    .map((group) => ({ group, rows: rows.filter((row) => groupOf(Date.parse(row.changedAt)) === group) }))
    .filter(({ rows: found }) => found.length > 0);
}
