/** The vault's process has ended. What was saved before is safe in the file; `reference` is what the person can read out. */
export class VaultGone extends Error {
  readonly reference: string;
  constructor(reference: string) {
    super('The vault has gone');
    this.name = 'VaultGone';
    this.reference = reference;
  }
}
