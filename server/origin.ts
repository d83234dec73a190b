/** Where people reach the site. */
export interface Origin {
  /** Such as https://titik.example.id, without a slash at the end. */
  readonly origin: string;
  /** It leads back to the reader's own computer only. */
  readonly onlyHere: boolean;
}
