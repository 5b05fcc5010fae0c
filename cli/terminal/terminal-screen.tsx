import { Box, Text, useInput } from 'ink';
import { useState, useSyncExternalStore } from 'react';
import { composeFrame } from './frame.js';
import { createKeyReader } from './key-press.js';
import type { Look, Size } from './look.js';
import type { ScreenApp } from './screen-app.js';
import type { Line } from './theme.js';

/** What tells the screen to draw again. */
export interface ScreenSignal {
  subscribe(listener: () => void): () => void;
  /** Changes whenever there is something new to draw. */
  version(): number;
}

/** Shows an app and hands it the keys. */
export function TerminalScreen({
  app,
  signal,
  size,
}: {
  readonly app: () => ScreenApp;
  readonly signal: ScreenSignal;
  readonly size: () => Size;
}) {
  useSyncExternalStore(signal.subscribe, signal.version);
  const [readKeys] = useState(createKeyReader);
  useInput((input, key) => {
    for (const press of readKeys(input, key)) app().press(press);
  });
  const { parts, look } = app().frame(size());
  return <FrameLines lines={composeFrame(parts, look)} look={look} />;
}

/** Lines of a frame, one terminal line each, whatever their width. */
function FrameLines({ lines, look }: { readonly lines: readonly Line[]; readonly look: Look }) {
  return (
    <Box flexDirection="column">
      {withPlaces(lines).map(({ place, value }) => (
        <Text key={place} wrap="truncate">
          {value.length === 0
            ? ' '
            : withPlaces(value).map(({ place: part, value: { text, tone } }) => (
                <Text key={part} {...look.theme.styles[tone]}>
                  {look.theme.spell(text)}
                </Text>
              ))}
        </Text>
      ))}
    </Box>
  );
}

function withPlaces<Value>(
  values: readonly Value[],
): readonly { readonly place: number; readonly value: Value }[] {
  return values.map((value, place) => ({ place, value }));
}
