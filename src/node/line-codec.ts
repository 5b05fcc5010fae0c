/** How a line is kept on disk: as it is, or sealed. The hash chain runs over the lines as they are. */
export interface LineCodec {
  encode(line: string): string;
  /** @throws StoreError when the line cannot be opened */
  decode(stored: string): string;
}

/** Lines kept as they are. */
export const plainLines: LineCodec = { encode: (line) => line, decode: (stored) => stored };
