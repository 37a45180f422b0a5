import type { Platform } from '@floating-ui/core';

/** Whatever has a place in the window: an element, or what stands for one. */
interface Boxed {
  getBoundingClientRect(): DOMRect;
}

/**
 * What positioning has to know about this page. The picker is `fixed`, in the top layer, at scale one and clipped by
 * nothing but the window, so none of what the library's own DOM part works out (7 kB of it) is ever needed.
 */
export const windowPlatform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: (reference as Boxed).getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: () => {
    const { clientWidth, clientHeight } = document.documentElement;
    return { x: 0, y: 0, width: clientWidth, height: clientHeight };
  },
};

function sizeOf(element: Boxed): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}
