import { type Map as MapLibre, Marker } from 'maplibre-gl';
import type { End } from './ends';
import classes from './flow-map.module.css';

/**
 * A dot and a name at every end of a line, as HTML: there is no glyph server. Where names would lie on each other
 * only the one with more flows is shown. Gives back what takes them away again.
 */
export function placeLabels(map: MapLibre, ends: readonly End[]): () => void {
  const labels = ends.map((end) => {
    const element = document.createElement('div');
    element.className = classes.place ?? '';
    const name = document.createElement('span');
    name.textContent = end.name;
    element.append(name);
    const marker = new Marker({ element, anchor: 'center' }).setLngLat(end.at).addTo(map);
    // The map as a whole has a label; the list beside it holds the names.
    element.removeAttribute('aria-label');
    element.removeAttribute('role');
    element.removeAttribute('tabindex');
    return { marker, name };
  });
  const untangle = () => {
    const edge = map.getContainer().getBoundingClientRect().right;
    for (const { name } of labels) keepInside(name, edge);
    hideOverlaps(labels.map(({ name }) => name));
  };
  untangle();
  map.on('moveend', untangle);
  map.on('resize', untangle);
  return () => {
    map.off('moveend', untangle);
    map.off('resize', untangle);
    for (const { marker } of labels) marker.remove();
  };
}

/** A name that would be cut off by the edge of the map stands to the left of its place. */
function keepInside(name: HTMLElement, edge: number): void {
  name.hidden = false;
  name.classList.remove(classes.left ?? '');
  name.classList.toggle(classes.left ?? '', name.getBoundingClientRect().right > edge);
}

function hideOverlaps(names: readonly HTMLElement[]): void {
  const shown: DOMRect[] = [];
  for (const name of names) {
    name.hidden = false;
    const box = name.getBoundingClientRect();
    const covered = shown.some(
      (other) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
    name.hidden = covered;
    if (!covered) shown.push(box);
  }
}
