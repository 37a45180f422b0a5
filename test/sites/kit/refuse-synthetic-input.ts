/** A build of an editor that takes nothing but real typing: synthetic input never arrives. */
export function refuseSyntheticInput(): void {
  for (const type of ['paste', 'beforeinput']) {
    const refuse = (event: Event): void => {
      if (!event.isTrusted) event.stopImmediatePropagation();
    };
    document.addEventListener(type, refuse, true);
  }
}
