import type { Frame } from 'node-av';

/** What is done to a clip, as filters of FFmpeg. */
export const transforms = {
  same: 'null',
  mirror: 'hflip',
  crop: 'crop=iw*0.85:ih*0.85',
  scale: 'scale=iw/2:-2',
  faster: 'setpts=PTS/1.04',
  slower: 'setpts=PTS/0.96',
  brighter: 'eq=brightness=0.1:contrast=0.8',
  border: 'scale=iw*0.85:ih*0.85,pad=iw/0.85:ih/0.85:(ow-iw)/2:(oh-ih)/2',
  caption: 'drawbox=x=iw*0.1:y=ih*0.85:w=iw*0.8:h=ih*0.1:color=white:t=fill',
} as const;

export type Part = { readonly clip: string; readonly filters: string };

// node-av waits with Promise.withResolvers, which Node 20 has not.
if (!('withResolvers' in Promise))
  Object.defineProperty(Promise, 'withResolvers', {
    value: () => {
      const parts: { resolve?: unknown; reject?: unknown } = {};
      const promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
      return { promise, ...parts };
    },
  });

const size = 'scale=480:320,setsar=1,format=yuv420p';
const framesPerSecond = 25;

/** Writes parts of clips one after the other as one film at a low rate; pictures only. */
export async function writeFilm(path: string, parts: readonly Part[], secondsMax = 12): Promise<void> {
  const av = await import('node-av');
  const encoder = await av.Encoder.create(av.FF_ENCODER_LIBX264, {
    context: { bitRate: '400k', gopSize: 50 },
  });
  const film = await av.Muxer.open(path);
  const stream = film.addStream(encoder);
  async function* frames(): AsyncGenerator<Frame | null> {
    let written = 0;
    for (const { clip, filters } of parts) {
      const file = await av.Demuxer.open(clip);
      const picture = file.video();
      if (!picture) throw new Error(`${clip}: no picture`);
      const decoder = await av.Decoder.create(picture);
      const filter = av.FilterAPI.create(`${filters},fps=${framesPerSecond}:start_time=0,${size}`);
      const end = written + secondsMax * framesPerSecond;
      for await (const frame of filter.frames(decoder.frames(file.packets(picture.index)))) {
        if (!frame) continue;
        if (written >= end) {
          frame.free();
          break;
        }
        frame.pts = BigInt(written++);
        yield frame;
      }
      await file.close();
    }
    yield null;
  }
  for await (const packet of encoder.packets(frames())) if (packet) await film.writePacket(packet, stream);
  await film.close();
}
