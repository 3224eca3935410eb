// `npm run verify -- FILE.json …`: checks the JSON file of a version without the add-on, Google or a network. Prints the
// hash of its content, the line that «Phiên bản» shows of it, and a verdict. Ends with 0 where every file holds, 1 where
// one was changed, 2 where one cannot be read. It shares no code with the add-on on purpose: docs/version-schema.md is
// all it knows.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('npm run verify -- FILE.json …');
  process.exit(2);
}
process.exitCode = Math.max(...paths.map(verify));

function verify(path) {
  const file = read(path);
  if (typeof file?.content !== 'object' || typeof file?.sha256 !== 'string') {
    console.log(`${path}\n  ✖ is not the file of a version`);
    return 2;
  }
  const { seal, ...sealed } = file;
  const content = sha256(file.content);
  const faults = [
    ...(content === file.sha256 ? [] : ['the content was changed']),
    ...(seal === undefined || sha256(sealed) === seal ? [] : ['who, when, why or the counts were changed']),
  ];
  console.log(path);
  console.log(`  SHA-256 ${content}`);
  console.log(
    `  ${[`version ${file.number}`, file.savedAt, file.savedBy, file.reason, `${file.rows} rows`].filter(Boolean).join(' · ')}`,
  );
  console.log(
    faults.length === 0
      ? `  ✔ holds${seal === undefined ? ' (content only: an old file without a seal)' : ''}`
      : `  ✖ ${faults.join('; ')}`,
  );
  return faults.length === 0 ? 0 : 1;
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function sha256(value) {
  return createHash('sha256').update(canonical(value), 'utf8').digest('hex');
}

/** RFC 8785: keys by UTF-16 code units, no spaces. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value).sort((one, other) => (one < other ? -1 : 1));
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}
