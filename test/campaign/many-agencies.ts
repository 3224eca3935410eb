import type { LocalGoogle } from '../../src/local';
import { a1 } from '../../src/local/play/office-sheet';
import { change, configureOffice, coordinator, sheetNamed } from './office';

/** 60 agencies: 240 submission tabs. */
export function configureMany(): LocalGoogle {
  const google = configureOffice();
  const rows = Array.from({ length: 52 }, (_, index) => [
    `X${index + 1}`,
    `Cơ quan thử số ${index + 1}`,
    '',
    `x${index + 1}@hatinh.example`,
    'A1',
  ]);
  const { sheetId } = sheetNamed(google, 'Cơ quan').properties;
  change(google, { appendDimension: { sheetId, dimension: 'ROWS', length: 30 } });
  google.edit(coordinator, { sheet: 'Cơ quan', range: `${a1(11, 1)}:${a1(62, 5)}`, values: rows });
  return google;
}
