import { cellAddress } from '../a1';
import type { LocalGoogle } from '../local-google';
import { learnAreas, rowsOfAgency, signTabs } from './agency-officer';
import { fillConfiguration } from './coordinator';
import { OfficeSheet } from './office-sheet';
import type { Say } from './play-campaign';
import { click, sampleAccounts, typeAll, typeDefects } from './play-campaign';
import { sample } from './sample';

const { coordinator, agencies } = sampleAccounts;

export const points = ['setup', 'filled', 'checked', 'submitted', 'assembled'] as const;

/** How far the sample campaign has come; some of its rows stay bad until they are submitted. */
export type Point = (typeof points)[number];

const steps: Readonly<Record<Point, (google: LocalGoogle, say: Say) => void>> = {
  setup(google, say) {
    click(google, say, 'Dựng chiến dịch');
    fillConfiguration(google, coordinator);
    click(google, say, 'Dựng chiến dịch');
  },
  filled(google) {
    learnAreas(google);
    typeDefects(google);
    sample.agencies.forEach(({ code }, index) => {
      signTabs(google, agencies[index] ?? coordinator, code);
    });
  },
  checked(google, say) {
    click(google, say, 'Kiểm tra toàn bộ');
  },
  submitted(google, say) {
    typeAll(google, (rows) => rows);
    click(google, say, 'Kiểm tra toàn bộ');
    sample.agencies.forEach(({ code }, index) => {
      tickSubmit(google, agencies[index] ?? coordinator, code);
    });
  },
  assembled(google, say) {
    for (const label of ['Tổng hợp', 'Lưu phiên bản', 'Xuất XLSX']) click(google, say, label);
  },
};

/** Plays the sample campaign to a point, each person as themselves, and puts the coordinator before what is next. */
export function playTo(google: LocalGoogle, at: Point, say: Say): void {
  for (const point of points.slice(0, points.indexOf(at) + 1)) steps[point](google, say);
  google.activate(coordinator, at === 'checked' ? 'Kiểm tra' : 'Tiến độ');
  sample.agencies.forEach(({ code }, index) => {
    google.activate(agencies[index] ?? coordinator, `${code}·PL01`);
  });
}

/** Ticks the box beside the label «Nộp» on each of the agency's tabs. */
export function tickSubmit(google: LocalGoogle, user: string, code: string): void {
  for (const title of new Set(rowsOfAgency(code).map(({ sheet }) => sheet))) {
    new OfficeSheet(google.book(), title).values().forEach((row, rowIndex) => {
      const columnIndex = row.indexOf('Nộp');
      if (columnIndex < 0) return;
      google.edit(user, { sheet: title, range: cellAddress(rowIndex, columnIndex + 1), values: [[true]] });
    });
  }
}
