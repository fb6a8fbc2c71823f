import type Sigma from 'sigma';
import type { RenderParams } from 'sigma/types';
import type { Rgb } from './rgb';

// Sigma's own edges have a width, ends and labels, for which every pixel is worked out. Fifty thousand of them take
// seconds a frame where a computer draws without a graphics card, so these are plain lines in one call.

const vertexShader = `#version 300 es
uniform mat3 u_matrix;
in vec2 a_position;
in vec4 a_colour;
out vec4 v_colour;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  v_colour = a_colour;
}`;

const fragmentShader = `#version 300 es
precision mediump float;
uniform float u_opacity;
in vec4 v_colour;
out vec4 colour;
void main() {
  float alpha = max(v_colour.a, u_opacity);
  colour = vec4(v_colour.rgb * alpha, alpha);
}`;

export type EdgeLook = Rgb & { readonly alpha: number };

type Edges = { readonly from: readonly number[]; readonly to: readonly number[] };

type Options = {
  readonly lookOf: (edge: number) => EdgeLook;
  /** The edge that is pointed at, drawn over the others in full colour. */
  readonly pointedAt: () => number | undefined;
};

/** Both ends of every edge, x and y in turn, where Sigma has put its accounts. */
export type Ends = Float32Array;

export function addEdges(
  sigma: Sigma,
  { from, to }: Edges,
  { lookOf, pointedAt }: Options,
): { readonly ends: Ends; readonly repaint: () => void } {
  const ends = new Float32Array(4 * from.length);
  const colours = new Uint8Array(8 * from.length);
  let upload: { ends: () => void; colours: () => void } | undefined;
  const repaint = () => {
    for (let edge = 0; edge < from.length; edge++) {
      const { red, green, blue, alpha } = lookOf(edge);
      const look = [red, green, blue, Math.round(255 * alpha)];
      colours.set([...look, ...look], 8 * edge);
    }
    upload?.colours();
  };
  sigma.addCustomLayerProgram('lines', 'edges', (gl) => {
    const program = linkProgram(gl);
    const array = gl.createVertexArray();
    gl.bindVertexArray(array);
    const put = {
      ends: attribute(gl, program, 'a_position', 2, gl.FLOAT),
      colours: attribute(gl, program, 'a_colour', 4, gl.UNSIGNED_BYTE),
    };
    gl.bindVertexArray(null);
    upload = { ends: () => put.ends(ends), colours: () => put.colours(colours) };
    const uniforms = {
      matrix: gl.getUniformLocation(program, 'u_matrix'),
      opacity: gl.getUniformLocation(program, 'u_opacity'),
    };
    return {
      // Called whenever accounts have moved.
      cacheData: () => {
        placeEnds(sigma, { from, to }, ends);
        repaint();
        upload?.ends();
      },
      render: ({ matrix }: RenderParams) => {
        const restore = drawOver(gl);
        gl.useProgram(program);
        gl.bindVertexArray(array);
        gl.uniformMatrix3fv(uniforms.matrix, false, matrix);
        gl.uniform1f(uniforms.opacity, 0);
        gl.drawArrays(gl.LINES, 0, 2 * from.length);
        const edge = pointedAt();
        if (edge !== undefined) {
          gl.uniform1f(uniforms.opacity, 1);
          gl.drawArrays(gl.LINES, 2 * edge, 2);
        }
        gl.bindVertexArray(null);
        restore();
      },
      kill: () => gl.deleteProgram(program),
    };
  });
  return { ends, repaint };
}

/** Lines lie over one another in one plane: by depth the first would hide the rest, and each adds its colour. */
function drawOver(gl: WebGL2RenderingContext): () => void {
  const [byDepth, blends] = [gl.isEnabled(gl.DEPTH_TEST), gl.isEnabled(gl.BLEND)];
  gl.disable(gl.DEPTH_TEST);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  return () => {
    if (byDepth) gl.enable(gl.DEPTH_TEST);
    if (!blends) gl.disable(gl.BLEND);
  };
}

function placeEnds(sigma: Sigma, { from, to }: Edges, ends: Ends): void {
  const at = sigma.getGraph().mapNodes((node) => sigma.getNodeDisplayData(node));
  for (let edge = 0; edge < from.length; edge++) {
    const [one, other] = [at[from[edge] ?? -1], at[to[edge] ?? -1]];
    ends.set([one?.x ?? 0, one?.y ?? 0, other?.x ?? 0, other?.y ?? 0], 4 * edge);
  }
}

function linkProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('WebGL gives no shader.');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true) {
    throw new Error(`The lines cannot be drawn: ${gl.getProgramInfoLog(program) ?? ''}`);
  }
  return program;
}

/** A buffer that feeds one attribute; returns what fills it. */
function attribute(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  name: string,
  size: number,
  type: number,
): (data: Float32Array | Uint8Array) => void {
  const buffer = gl.createBuffer();
  const location = gl.getAttribLocation(program, name);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.enableVertexAttribArray(location);
  gl.vertexAttribPointer(location, size, type, type === gl.UNSIGNED_BYTE, 0, 0);
  return (data) => {
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
  };
}
