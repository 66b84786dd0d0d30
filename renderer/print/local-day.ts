/** The calendar day on this laptop's clock, as `YYYY-MM-DD`: what "printed on" means. */
export function localDay(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
