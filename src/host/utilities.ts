type DigestAlgorithm = GoogleAppsScript.Utilities.DigestAlgorithm;
type Charset = GoogleAppsScript.Utilities.Charset;

/** The slice of the Utilities service that the add-on calls. */
export interface Utilities {
  readonly DigestAlgorithm: { readonly SHA_256: DigestAlgorithm };
  readonly Charset: { readonly UTF_8: Charset };
  /** Bytes as Java has them: −128 to 127. */
  computeDigest(algorithm: DigestAlgorithm, value: string, charset: Charset): number[];
  /** Of bytes −128 to 127. */
  base64Encode(data: number[]): string;
  /** Text is stored as UTF-8; bytes are −128 to 127. */
  newBlob(data: string | number[], contentType: string, name: string): Blob;
  /** At most five minutes at once. */
  sleep(milliseconds: number): void;
}

export interface Blob {
  getName(): string | null;
  getContentType(): string | null;
  getBytes(): number[];
  /** As UTF-8. */
  getDataAsString(): string;
}
