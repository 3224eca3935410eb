/** Small texts kept with the bound file: 9 KB each, 500 KB in all. */
export interface PropertiesService {
  getDocumentProperties(): Properties;
}

export interface Properties {
  getProperty(key: string): string | null;
  setProperty(key: string, value: string): unknown;
  deleteProperty(key: string): unknown;
}
