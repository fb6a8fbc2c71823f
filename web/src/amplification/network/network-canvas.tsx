import { useComputedColorScheme } from '@mantine/core';
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { AccountNetwork } from '../../../../src/amplification/api';
import { useWords } from '../../i18n/index';
import { ProgressBar } from '../../ui/progress-bar';
import { drawNetwork, type Handlers, type NetworkDrawing } from './draw-network';
import { readPalette } from './group-colours';
import type { LayoutDone, LayoutRequest, LayoutStep } from './layout';
import type { Focus } from './lit';
import classes from './network.module.css';

const iterations = 400;
const timeMs = 20_000;

type Props = { network: AccountNetwork; focus: Focus } & Handlers;

/** The network itself. What it shows is in the list of edges too, which a keyboard and a reader reach. */
export default function NetworkCanvas({ network, focus, onEdge, onAccount }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<NetworkDrawing>();
  const [share, setShare] = useState(0);
  const scheme = useComputedColorScheme('light');
  const words = {
    wheel: t('hashtags.network.ctrl'),
    apple: t('hashtags.network.command'),
    touch: t('hashtags.network.twoFingers'),
  };
  const latest = useRef({ words, onEdge, onAccount });
  latest.current = { words, onEdge, onAccount };

  useEffect(() => {
    if (!box.current) return;
    const made = drawNetwork(box.current, network, readPalette(), latest.current.words, {
      onEdge: (edge) => latest.current.onEdge(edge),
      onAccount: (account) => latest.current.onAccount(account),
    });
    const worker = layOut(network, (step) => {
      setShare(step.share);
      if (isDone(step) || !isStill()) made.move(step.positions);
    });
    setDrawing(made);
    return () => {
      worker.terminate();
      setDrawing(undefined);
      made.remove();
    };
  }, [network]);

  // The attribute the colours hang on changes in an effect of Mantine's that runs before this one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew when the scheme changes
  useEffect(() => drawing?.colour(readPalette()), [drawing, scheme]);
  useEffect(() => drawing?.focus(focus), [drawing, focus]);

  return (
    <div className={classes.stage} data-laid-out={share === 1 || undefined}>
      <div ref={box} className={classes.canvas} aria-hidden />
      <div className={`${classes.zoom} no-print`}>
        {(
          [
            ['in', 'map.zoomIn', IconPlus],
            ['out', 'map.zoomOut', IconMinus],
            ['all', 'hashtags.network.all', IconFocusCentered],
          ] as const
        ).map(([by, label, Icon]) => (
          <button
            key={by}
            type="button"
            aria-label={t(label)}
            title={t(label)}
            onClick={() => drawing?.zoom(by)}
          >
            <Icon size={18} aria-hidden />
          </button>
        ))}
      </div>
      {share < 1 && (
        <div className={classes.arranging}>
          <ProgressBar label={t('hashtags.network.arranging')} share={share} />
        </div>
      )}
    </div>
  );
}

// Who asked for less motion sees the network once it has come to rest.
const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

const isDone = (step: LayoutStep | LayoutDone): step is LayoutDone => 'done' in step;

function layOut(network: AccountNetwork, onStep: (step: LayoutStep | LayoutDone) => void): Worker {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<LayoutStep | LayoutDone>) => onStep(data);
  const { accounts, from, to, weight } = network;
  const request: LayoutRequest = {
    groups: accounts.map(({ group }) => group),
    from,
    to,
    weight,
    iterations,
    timeMs,
  };
  worker.postMessage(request);
  return worker;
}
