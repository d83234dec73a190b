import type { Problem } from '../../shared/problem.ts';
import type { OfflineFileName } from '../../shared/vocabulary.ts';

/** The answer needs a file that is not saved on this device. */
export class NotSaved extends Error {
  readonly file: OfflineFileName;
  constructor(file: OfflineFileName) {
    super(`the file of ${file} is not saved`);
    this.name = 'NotSaved';
    this.file = file;
  }
}

/** The saved data hold no such thing; the server would answer with this problem. */
export class NotThere extends Error {
  readonly problem: Problem;
  constructor(detail: string) {
    super(detail);
    this.name = 'NotThere';
    this.problem = { type: 'about:blank', title: 'Not found', status: 404, detail };
  }
}
