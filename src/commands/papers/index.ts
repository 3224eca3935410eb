export * from './draft-plan';
export * from './export-appendices';
export * from './export-csv';
export * from './export-pdf';
export * from './reminder-letter';
export * from './return-letters';
