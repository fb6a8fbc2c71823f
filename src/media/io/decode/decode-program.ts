// The program that decodes one untrusted file and ends; decode-file.ts starts it. Bytes go to its output.
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Demuxer, Stream } from 'node-av';
import { DecodeRequest, exitCodes, type ProbedFile, soundRateHz } from './request.js';
import { tracksOf } from './tracks.js';
import { turnedBy } from './turned.js';

// Playlists and lists of pieces are not among them: they open other files.
const formats =
  'matroska,webm,mov,mp4,avi,mpegts,mpeg,mpegvideo,flv,asf,ogg,wav,mp3,flac,aac,amr,3gp,gif,h264,hevc,ivf,' +
  'png_pipe,jpeg_pipe,webp_pipe,bmp_pipe,tiff_pipe';
const pixelsMax = 64e6;

// node-av waits with Promise.withResolvers, which Node 20 has not.
if (!('withResolvers' in Promise))
  Object.defineProperty(Promise, 'withResolvers', {
    value: () => {
      const parts: { resolve?: unknown; reject?: unknown } = {};
      const promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
      return { promise, ...parts };
    },
  });

const av = await import('node-av').catch(() => process.exit(exitCodes.noDecoder));

const request = DecodeRequest.parse(JSON.parse(process.argv[2] ?? ''));
const file = await av.Demuxer.open(resolve(request.path), {
  options: { protocol_whitelist: 'file', format_whitelist: formats },
}).catch(() => process.exit(exitCodes.unreadable));

const { picture, sound, startSeconds } = tracksOf(file, av);
const turned = turnedBy(picture?.codecpar.getCodedSideData(av.AV_PKT_DATA_DISPLAYMATRIX) ?? null);
const pixels = picture && picture.codecpar.width * picture.codecpar.height;
if (pixels !== undefined && pixels > pixelsMax) process.exit(exitCodes.pictureTooLarge);
// FFmpeg leaves the size at 0 where it is beyond what it can hold.
if (pixels === 0) process.exit(exitCodes.unreadable);
if (!picture && !sound) process.exit(exitCodes.unreadable);

// Both tracks are counted from the beginning of the file, which is hours in one that was cut out of a broadcast.
const fromStart = `PTS-(${startSeconds})/TB`;

if (request.want === 'probe') await write(Buffer.from(JSON.stringify(probed(file))));
else if (request.want === 'sound') {
  // What is missing at its beginning or in between is silence.
  const steady = `asetpts=${fromStart},aresample=${soundRateHz}:async=1:first_pts=0`;
  if (sound) await decode(sound, `${steady},aformat=sample_fmts=flt:channel_layouts=mono`);
} else if (picture) {
  const { framesPerSecond, widthPixels, heightPixels } = request;
  // At a steady rate from second 0: the number of a frame is its time.
  const steady = `setpts=${fromStart},fps=${framesPerSecond}:start_time=0`;
  await decode(
    picture,
    `${steady},${turned.filters}scale=${widthPixels}:${heightPixels}:flags=area,format=gray`,
  );
}
await file.close();

async function decode(stream: Stream, filters: string): Promise<void> {
  const decoder = await av.Decoder.create(stream, { exitOnError: false });
  const filter = av.FilterAPI.create(filters);
  let count = 0;
  for await (const frame of filter.frames(decoder.frames(file.packets(stream.index)))) {
    if (!frame) continue;
    await write(frame.toBuffer());
    frame.free();
    count++;
  }
  // A track of which nothing can be decoded is not an empty track.
  if (count === 0) process.exit(exitCodes.unreadable);
}

async function write(bytes: Buffer): Promise<void> {
  if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
}

function probed(demuxer: Demuxer): ProbedFile {
  const codec = (stream: Stream): string => av.avGetCodecName(stream.codecpar.codecId) ?? 'unknown';
  const rate = picture?.avgFrameRate;
  const isUpright = turned.degrees % 180 === 0;
  const { width, height } = picture?.codecpar ?? { width: 0, height: 0 };
  return {
    container: demuxer.formatName,
    durationSeconds: demuxer.duration > 0 ? demuxer.duration : null,
    picture: picture
      ? {
          codec: codec(picture),
          widthPixels: isUpright ? width : height,
          heightPixels: isUpright ? height : width,
          framesPerSecond: rate && rate.num > 0 && rate.den > 0 ? rate.num / rate.den : null,
          turnedDegrees: turned.degrees,
        }
      : null,
    sound: sound
      ? { codec: codec(sound), rateHz: sound.codecpar.sampleRate, channels: sound.codecpar.channels }
      : null,
  };
}
