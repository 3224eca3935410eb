import * as z from 'zod/mini';
import type { FilledPaperSettings } from '../../domain/papers/paper-settings';
import { fieldSchemas } from './field-schemas';
import { leftOutSchema } from './left-out-schema';
import { paperSchema } from './paper-schema';

export type RowSchemas = ReturnType<typeof makeSchemas>;

export type CampaignRow = z.infer<RowSchemas['campaign']> & { readonly papers?: FilledPaperSettings };

let made: RowSchemas | undefined;

/** Made when first asked for: the script is loaded anew for every edit of a cell, which needs none of them. */
export function rowSchemas(): RowSchemas {
  return (made ??= makeSchemas());
}

function makeSchemas() {
  // Startup matters more than parse speed: without it each object schema first tries `new Function`.
  z.config({ jitless: true });

  const fields = fieldSchemas();
  const { anyText, text, code, year, date, dateOrBlank, parts, lines, emails, dateLines } = fields;
  const { aliases, checkbox, number, emailsOrBlank } = fields;
  const planned = { id: code, area: text, name: text, lead: text, lastYearReason: anyText };

  return {
    agency: z.object({
      code,
      name: text,
      aliases,
      emails,
      areas: parts,
      validFrom: dateOrBlank,
      validTo: dateOrBlank,
      successor: anyText,
      headEmails: emailsOrBlank,
    }),
    area: z.object({ code, name: text, order: number }),
    target: z.object({ ...planned, unit: text, plan: text }),
    task: z.object({ ...planned, product: text, coordinating: anyText, deadline: text }),
    /** What `value` and `parameter` mean, the list says: see `read-lists.ts`. */
    list: z.object({ list: text, value: text, parameter: anyText }),
    papers: paperSchema({ anyText, lines }),
    campaign: z.object({
      name: text,
      reportYear: year,
      planYear: year,
      asOfDate: date,
      deadline: date,
      isDeadlineExclusive: checkbox,
      isLateRefused: checkbox,
      isDraftLockedAtDeadline: checkbox,
      leftOut: leftOutSchema(),
      officerReminders: dateLines,
      headReminders: dateLines,
      leadershipReminders: dateLines,
      leadershipEmails: emailsOrBlank,
      coordinatingAgency: text,
      province: text,
      coordinators: emails,
      legalBases: lines,
      holidays: dateLines,
      folderId: anyText,
    }),
  };
}
