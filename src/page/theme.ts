/**
 * The theme the page shows around `element`, which need not be the system's: the first opaque background
 * under it decides (`design.md` 2.8).
 */
export function themeAround(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = parentAcrossRoots(at)) {
    const channels = channelsOf(getComputedStyle(at).backgroundColor);
    if (channels) return luminance(channels) < 0.4 ? 'dark' : 'light';
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && declaresDark() ? 'dark' : 'light';
}

/** Parent element, stepping out of shadow roots. */
export function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function declaresDark(): boolean {
  return getComputedStyle(document.documentElement).colorScheme.includes('dark');
}

type Channels = readonly [red: number, green: number, blue: number];

/** `null` for backgrounds that let what is behind them through. */
function channelsOf(color: string): Channels | null {
  const parts = color.match(/[\d.]+/g)?.map(Number) ?? [];
  const [red, green, blue, alpha = 1] = parts;
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  // `color(srgb 0 0 0)` counts from 0 to 1, `rgb()` to 255.
  const scale = color.startsWith('color(') ? 255 : 1;
  return [red * scale, green * scale, blue * scale];
}

function luminance([red, green, blue]: Channels): number {
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
