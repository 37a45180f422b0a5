import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../domain/settings';
import inPageStyles from '../in-page.css?inline';
import { ServicesProvider, useServices } from '../kit/services';
import { Chat } from './chat';
import chatStyles from './chat.css?inline';
import type { PracticeModel } from './use-practice';

interface ChatStageProps {
  readonly model: PracticeModel;
  readonly settings: Settings;
}

/** Holds the chat in a shadow root, as on a real page, so that picker and clock come with their own looks. */
export function ChatStage({ model, settings }: ChatStageProps) {
  const services = useServices();
  const host = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLElement | null>(null);

  useLayoutEffect(() => {
    if (!host.current) return;
    layer.current ??= makeLayer(host.current);
    render(
      <ServicesProvider value={services}>
        <Chat model={model} settings={settings} />
      </ServicesProvider>,
      layer.current,
    );
  });
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => layer.current?.setAttribute('data-theme', dark.matches ? 'dark' : 'light');
    follow();
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, []);
  useEffect(
    () => () => {
      if (layer.current) render(null, layer.current);
    },
    [],
  );
  return <div class="stage" ref={host} />;
}

function makeLayer(host: HTMLElement): HTMLElement {
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [inPageStyles, chatStyles].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const layer = document.createElement('div');
  layer.className = 'layer chat-layer';
  layer.dataset.theme = 'light';
  root.append(layer);
  return layer;
}
