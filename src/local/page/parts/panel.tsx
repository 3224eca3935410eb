import { useEffect, useState } from 'preact/hooks';
import type { FileEntry, LogEntry, MailView } from '../../server/wire';
import { ask } from '../server';
import { deeds, words } from '../words';

export type PanelName = 'files' | 'mail' | 'log';

type Row = readonly (string | { readonly href: string; readonly name: string })[];

const FOLDER_TYPE = 'application/vnd.google-apps.folder';

/** What each panel lists, from the newest. */
const panels = {
  files: {
    title: words.drive,
    empty: words.noFiles,
    head: [words.fileName, words.folder, words.get],
    rows: async () =>
      (await ask<FileEntry[]>('/files'))
        .filter(({ mimeType }) => mimeType !== FOLDER_TYPE)
        .map(({ id, name, folder }): Row => [
          name,
          folder || words.myDrive,
          { href: `/file?id=${encodeURIComponent(id)}`, name },
        ]),
  },
  mail: {
    title: words.mail,
    empty: words.noMail,
    head: [words.at, words.from, words.to, words.what],
    rows: async () =>
      (await ask<MailView>('/mail')).map(({ at, from, to, subject, body }): Row => [
        moment(at),
        from,
        to.join(', '),
        `${subject}\n${body}`,
      ]),
  },
  log: {
    title: words.log,
    empty: words.noLog,
    head: [words.at, words.who, words.what, words.calls, words.onGoogle, words.outcome],
    rows: async () =>
      (await ask<LogEntry[]>('/log')).map(({ at, user, what, heavyCalls, googleMs, error, lines }): Row => [
        moment(at),
        user,
        deeds[what] ?? what,
        String(heavyCalls),
        words.seconds(googleMs),
        [error ?? words.fine, ...lines.map(({ message }) => message)].join('\n'),
      ]),
  },
} as const;

interface Props {
  readonly name: PanelName;
  /** Another number once there may be something new. */
  readonly version: unknown;
  readonly close: () => void;
}

export function Panel({ name, version, close }: Props) {
  const { title, empty, head, rows } = panels[name];
  const [shown, setShown] = useState<readonly Row[]>([]);
  useEffect(() => {
    void rows().then((all) => {
      setShown(all.toReversed());
    });
  }, [name, version]);
  return (
    <section class="panel" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button aria-label={words.close} onClick={close}>
          ✕
        </button>
      </header>
      {shown.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label={title}>
          <table>
            <thead>
              <tr>
                {head.map((label) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row, index) => (
                <tr key={shown.length - index}>
                  {row.map((cell, at) => (
                    <td key={at}>{typeof cell === 'string' ? cell : <FileLink {...cell} />}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function moment(iso: string): string {
  return new Date(iso).toLocaleString('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  });
}

function FileLink({ href, name }: { href: string; name: string }) {
  return (
    <a href={href} download aria-label={`${words.get}: ${name}`}>
      {words.get}
    </a>
  );
}
