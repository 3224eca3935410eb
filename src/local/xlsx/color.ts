import type { Color } from 'hucre';

type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;

/** Google's channels are 0 to 1, and 0 where absent; Excel's colour is six hexadecimal digits. */
export function toXlsxColor({ rgbColor: { red = 0, green = 0, blue = 0 } = {} }: ColorStyle): Color {
  const digits = [red, green, blue].map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return { rgb: digits.join('').toUpperCase() };
}

/** `undefined` for a colour of the theme. */
export function fromXlsxColor(color: Color | undefined): ColorStyle | undefined {
  const digits = color?.rgb?.slice(-6);
  if (!digits || !/^[\dA-F]{6}$/i.test(digits)) return undefined;
  const channel = (name: string, start: number) => {
    const value = parseInt(digits.slice(start, start + 2), 16) / 255;
    return value === 0 ? {} : { [name]: value };
  };
  return { rgbColor: { ...channel('red', 0), ...channel('green', 2), ...channel('blue', 4) } };
}
