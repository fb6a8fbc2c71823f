import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';

const root = join(import.meta.dirname, '../..');
const manifest = readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
const { version } = JSON.parse(manifest) as { version: string };
const unpacked = join(root, 'node_modules/.cache/waybill', `chromium-${version}`);

let launched: Promise<Browser> | undefined;

/** The browser of all test files of a process, which ends with it. A test opens a context of its own in it. */
export async function launchBrowser(): Promise<Browser> {
  launched ??= launch();
  if ((await launched).isConnected()) return launched;
  // It died, or a test has closed what others use as well.
  launched = launch();
  return launched;
}

/** A browser whose camera sees a film, and who has been asked for it. Whoever launches it closes it. */
export const launchFilmed = (film: string): Promise<Browser> =>
  launch([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]);

/**
 * A headless Chromium with WebGL in software, from the npm package alone: its libraries and a font come along,
 * so a bare Debian needs nothing else. Set WAYBILL_CHROMIUM to drive another one, as macOS and ARM must.
 */
const launch = async (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch(await settings(more));

/** One that keeps what pages store in a folder, as a person's does, also when it is killed. */
export const launchKept = async (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...(await settings()), locale: 'en-GB' });

async function settings(more: readonly string[] = []): Promise<LaunchOptions> {
  const own = process.env.WAYBILL_CHROMIUM;
  if (own === undefined) await unpackOnce();
  return {
    executablePath: own ?? join(unpacked, 'chromium'),
    env: own === undefined ? { ...environment(), ...librariesAndFonts } : environment(),
    args: [
      // The sandbox needs user namespaces, which containers and root do not have.
      '--no-sandbox',
      '--disable-dev-shm-usage',
      // MapLibre draws with WebGL; SwiftShader gives it one without a graphics card.
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      // All but WebGL is drawn without it, which takes a fifth of what SwiftShader would.
      '--disable-gpu-rasterization',
      '--disable-gpu-compositing',
      '--font-render-hinting=none',
      ...more,
    ],
  };
}

const librariesAndFonts = {
  LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'),
  FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
};

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

// The package unpacks into the system's temporary folder and takes any file already there for a whole one. Two
// workers, or one killed half-way, would leave a broken browser. So it unpacks into a new folder, in a process of
// its own because the target is that process's TMPDIR, and the folder gets its name once it is complete.
async function unpackOnce(): Promise<void> {
  if (await exists(unpacked)) return;
  await mkdir(dirname(unpacked), { recursive: true });
  const folder = await mkdtemp(`${unpacked}-`);
  // Its name for the set-up that brings libraries along; other systems are expected to have them.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', `await ${unpack}`], {
    cwd: root,
    env,
  });
  await writeFile(join(folder, 'fonts.conf'), fontsConf);
  try {
    await rename(folder, unpacked);
  } catch (error) {
    // Another worker was first.
    await rm(folder, { recursive: true, force: true });
    if (!(await exists(unpacked))) throw error;
  }
}

// The package's own configuration looks in /tmp/fonts. The system's fonts come second, for Chinese.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, 'fonts/fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(unpacked, 'font-cache')}</cachedir>
</fontconfig>
`;

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
