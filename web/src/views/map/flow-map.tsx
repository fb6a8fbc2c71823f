import { useComputedColorScheme } from '@mantine/core';
import {
  type GeoJSONSource,
  LngLatBounds,
  Map as MapLibre,
  NavigationControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { type Say, useWords } from '../../i18n/index';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef, useState } from 'react';
import { readCountries } from './countries';
import classes from './flow-map.module.css';
import type { MapContent } from './map-content';
import type { MapLines } from './map-lines';
import { mapStyle, readColours } from './map-style';
import { placeLabels } from './place-labels';

setWorkerUrl(workerUrl);
const countries = readCountries();

type Props = {
  content: MapContent;
  title: string;
  chosen?: string | undefined;
  onChoose?: (id: string) => void;
};

/** Lines over Natural Earth. What it shows is in a list or a table beside it too, which a keyboard and a reader reach. */
export default function FlowMap({ content, title, chosen, onChoose }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibre>();
  const scheme = useComputedColorScheme('light');
  const { lines, ends } = content;
  const fitted = useRef(false);
  const words = mapWords(t, title);
  const latest = useRef({ lines, onChoose, words });
  latest.current = { lines, onChoose, words };

  useEffect(() => {
    if (!box.current) return;
    const made = makeMap(box.current, latest.current.words, (id) => latest.current.onChoose?.(id));
    made.once('load', () => setMap(made));
    return () => {
      fitted.current = false;
      setMap(undefined);
      made.remove();
    };
  }, []);

  // The attribute the colours hang on changes in an effect of Mantine's that runs before this one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read anew when the scheme changes
  useEffect(() => {
    map?.setStyle(mapStyle(countries, latest.current.lines, readColours()), { diff: false });
  }, [map, scheme]);

  useEffect(() => {
    if (!map) return;
    const source = map.getSource<GeoJSONSource>('flows');
    void source?.setData(lines);
    if (!fitted.current && lines.features.length > 0) {
      map.fitBounds(boundsOf(lines), {
        // Names stand to the right of their places.
        padding: { top: 24, bottom: 24, left: 24, right: Math.min(120, map.getContainer().clientWidth / 5) },
        animate: false,
      });
      fitted.current = true;
    }
    return placeLabels(map, ends);
  }, [map, lines, ends]);

  useEffect(() => {
    if (map) highlight(map, chosen);
  }, [map, chosen]);

  return <div ref={box} className={classes.map} />;
}

/** Around everything that is drawn, so that no line leaves the frame. */
function boundsOf({ features }: MapLines): LngLatBounds {
  const bounds = new LngLatBounds();
  for (const { geometry } of features) {
    for (const [longitude = 0, latitude = 0] of geometry.coordinates) bounds.extend([longitude, latitude]);
  }
  return bounds;
}

/** MapLibre's own texts in the language of the page. */
const mapWords = (t: Say, title: string): Record<string, string> => ({
  'Map.Title': title,
  'NavigationControl.ZoomIn': t('map.zoomIn'),
  'NavigationControl.ZoomOut': t('map.zoomOut'),
  'CooperativeGesturesHandler.WindowsHelpText': t('map.ctrl'),
  'CooperativeGesturesHandler.MacHelpText': t('map.command'),
  'CooperativeGesturesHandler.MobileHelpText': t('map.twoFingers'),
});

function makeMap(
  container: HTMLDivElement,
  locale: Record<string, string>,
  onChoose: (id: string) => void,
): MapLibre {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new MapLibre({
    container,
    locale,
    style: mapStyle(countries, { type: 'FeatureCollection', features: [] }, readColours()),
    minZoom: -1,
    maxZoom: 6,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    // The page scrolls; the map is moved with two fingers or with Ctrl.
    cooperativeGestures: true,
    attributionControl: { compact: false },
    fadeDuration: still ? 0 : 200,
  });
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.touchZoomRotate.disableRotation();
  map.on('click', 'reach', ({ features }) => {
    const id: unknown = features?.[0]?.properties.flow;
    if (typeof id === 'string') onChoose(id);
  });
  map.on('mouseenter', 'reach', () => {
    map.getCanvas().style.cursor = 'pointer';
  });
  map.on('mousemove', 'reach', ({ features }) => {
    const id: unknown = features?.[0]?.properties.flow;
    highlight(map, typeof id === 'string' ? id : undefined);
  });
  map.on('mouseleave', 'reach', () => {
    map.getCanvas().style.cursor = '';
    highlight(map, undefined);
  });
  return map;
}

/** The others grow pale beside the flow that is pointed at or chosen. */
function highlight(map: MapLibre, id: string | undefined): void {
  for (const layer of ['given', 'sold', 'unknown', 'gone', 'open']) {
    if (!map.getLayer(layer)) continue;
    map.setPaintProperty(
      layer,
      'line-opacity',
      id === undefined ? 0.85 : ['case', ['==', ['get', 'flow'], id], 1, 0.2],
    );
  }
}
