import { useSite } from './context.tsx';

/** A flat portrait drawn from the name; no request leaves for it. */
export function Avatar({ name, px, className }: { name: string; px: number; className: string }) {
  const { seeded } = useSite();
  const hue = seeded.draw(`hue ${name}`, 360);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="hsl(${hue} 35% 78%)"/><circle cx="4" cy="3" r="1.5" fill="hsl(${hue} 30% 45%)"/><path d="M1 8a3 3 0 0 1 6 0" fill="hsl(${hue} 30% 45%)"/></svg>`;
  return (
    <img
      className={`presence-entity__image ${className}`}
      alt={name}
      width={px}
      height={px}
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
    />
  );
}
