import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { root } from './ensure.mjs';

// What brings files along that it looks for beside itself, or machine code.
const apart =
  /^(?:@duckdb\/node-bindings|@node-rs\/argon2|@electric-sql\/|@fastify\/swagger-ui|@embedpdf\/|dejavu-fonts-ttf|node-av|pdfkit|fontkit|unpdf|i18n-iso-countries|world-atlas|pg$|pg-)/;

/**
 * The program in some two hundred files instead of thousands, so that a command and every process beside the server
 * start in half the time: Node opens and reads each file of a module by itself. What is loaded when it is first used
 * still is.
 */
export async function bundle(folder) {
  const program = await rolldown({
    cwd: root,
    input: {
      'cli/main': 'src/cli/main.ts',
      'task-program': 'src/task-program.ts',
      'decode-program': 'src/media/io/decode/decode-program.ts',
      // Runs as a thread too.
      'amplification/io/threads': 'src/amplification/io/threads.ts',
    },
    platform: 'node',
    external: apart,
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    // A module that is not found would be left to be looked for when it is used.
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  rmSync(folder, { recursive: true, force: true });
  await program.write({
    dir: folder,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await program.close();
}
