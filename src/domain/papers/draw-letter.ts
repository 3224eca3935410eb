import { drawLetterhead } from './draw-letterhead';
import { drawSignature } from './draw-signature';
import type { Block, Section } from './paper';
import { paragraph } from './paper';
import type { PaperSettings } from './paper-settings';

export interface Letter {
  /** After «V/v». */
  readonly subject: string;
  /** Names of agencies. */
  readonly addressees: readonly string[];
  /** The last block ends the letter with «./.». */
  readonly body: readonly Block[];
  /** The year written before the letter is dated. */
  readonly year: number;
}

/** A letter (công văn) of the collecting office: head, «Kính gửi», text, recipients and the signer's title. */
export function drawLetter({ subject, addressees, body, year }: Letter, settings: PaperSettings): Section {
  const { superiorOrgan, letterOrgan, letterSymbol, letterRecipients, letterSigner, placeName } = settings;
  return {
    isLandscape: false,
    blocks: [
      drawLetterhead({
        superior: superiorOrgan,
        organ: letterOrgan.split('\n'),
        symbol: letterSymbol,
        subject,
        placeName,
        year,
      }),
      ...drawAddressees(addressees),
      ...body,
      paragraph('gap', ''),
      drawSignature(letterRecipients, letterSigner),
    ],
  };
}

/** One on the line of «Kính gửi», several below it. */
function drawAddressees(names: readonly string[]): Block[] {
  if (names.length === 1) return [paragraph('oneAddressee', `Kính gửi: ${names.join('')}.`), paragraph('gap', '')];
  return [
    paragraph('addressee', 'Kính gửi:'),
    ...names.map((name, index) => paragraph('addressees', `- ${name}${index === names.length - 1 ? '.' : ';'}`)),
    paragraph('gap', ''),
  ];
}
