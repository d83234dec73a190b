/** A file that cannot be read as a list: one sentence that says what it is and what to do. */
export class FileFault extends Error {}
