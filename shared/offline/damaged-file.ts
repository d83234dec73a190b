/** A file is not what it claims to be: cut off, corrupt, or of a form that this program does not know. */
export class DamagedFile extends Error {
  constructor(reason: string) {
    super(`The saved file cannot be used: ${reason}.`);
    this.name = 'DamagedFile';
  }
}
