import type { Seeded } from './seeded.ts';

/** Pictures drawn from a name, as data URLs: no request leaves for them. */

/** A face or a thing, as people choose for their profile. */
export function portrait(seeded: Seeded, name: string): string {
  const hue = seeded.draw(`hue ${name}`, 360);
  const light = 40 + seeded.draw(`light ${name}`, 30);
  const back = backdrop(hue, light);
  const skin = ['#f2d3bd', '#e0ac85', '#b97a56', '#8a5a3c', '#5c3a28'][seeded.draw(`skin ${name}`, 5)];
  const hair = ['#1d1512', '#3b2417', '#6b4423', '#b98d4f', '#8c8c8c'][seeded.draw(`hair ${name}`, 5)];
  const coat = `hsl(${(hue + 150) % 360} 45% 42%)`;
  const long = seeded.draw(`long ${name}`, 2) === 0;
  const person = `<path d="M${long ? '26 92V44a24 25 0 0 1 48 0v48z' : '27 50V40a23 23 0 0 1 46 0v10z'}" fill="${hair}"/>
    <ellipse cx="50" cy="49" rx="17" ry="21" fill="${skin}"/><rect x="43" y="64" width="14" height="16" fill="${skin}"/>
    <path d="M14 104c2-24 20-31 36-31s34 7 36 31z" fill="${coat}"/>
    <path d="M33 44c2-16 32-18 34 0-8-2-12-8-17-8s-10 5-17 8z" fill="${hair}"/>`;
  const thing = `<circle cx="${30 + seeded.draw(`x ${name}`, 40)}" cy="62" r="26" fill="hsl(${(hue + 40) % 360} 60% 70%)"/>
    <path d="M0 78 30 52l22 20 20-14 28 22v20H0z" fill="hsl(${(hue + 200) % 360} 35% 32%)"/>`;
  return svg(100, 100, back + (seeded.draw(`kind ${name}`, 4) === 0 ? thing : person));
}

/** A photograph of pottery on a table, near enough. */
export function photo(seeded: Seeded, name: string, width = 400, height = 400): string {
  const hue = seeded.draw(`photo ${name}`, 360);
  const table = height * 0.66;
  const pots = Array.from({ length: 3 }, (_, index) => {
    const x = width * (0.22 + index * 0.28);
    const high = height * (0.2 + seeded.draw(`pot ${name} ${index}`, 30) / 100);
    const wide = width * 0.09;
    const fill = `hsl(${(hue + index * 38) % 360} ${30 + index * 9}% ${44 + index * 8}%)`;
    return `<path d="M${x - wide * 0.5} ${table - high}h${wide}q${wide * 0.9} ${high * 0.55} 0 ${high}h${-wide}q${-wide * 0.9} ${-high * 0.45} 0 ${-high}z" fill="${fill}"/>`;
  }).join('');
  const board = `<rect y="${table}" width="${width}" height="${height - table}" fill="hsl(${(hue + 20) % 360} 25% 34%)"/>`;
  return svg(width, height, backdrop(hue, 78) + board + pots);
}

function backdrop(hue: number, light: number): string {
  return `<linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${hue} 55% ${light + 12}%)"/><stop offset="1" stop-color="hsl(${(hue + 50) % 360} 50% ${light - 8}%)"/></linearGradient><rect width="100%" height="100%" fill="url(#g)"/>`;
}

function svg(width: number, height: number, body: string): string {
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${body}</svg>`)}`;
}
