import { projectGlobe } from "../format/project-globe.ts";

const RADIUS = 100;
const LINE_STEP = 15;

interface LocatorProps {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a place lies: the globe seen from above it, a grid of degrees and a cross. No land, no borders, no claims. The degrees stand beside it in words. */
export function Locator({ latitude, longitude }: LocatorProps) {
  const centre = { latitude: latitude * 0.6, longitude }; // tilted, so that the pole and the equator help to read the height
  const lines = [...meridians(), ...parallels()].map((line) => projectGlobe(line, centre, RADIUS)).filter((path) => path !== "");
  const equator = projectGlobe(parallel(0), centre, RADIUS);
  const point = projectGlobe([{ latitude, longitude }], centre, RADIUS);
  const [x = 0, y = 0] = point.slice(1).split(",").map(Number);
  return (
    <svg className="locator" viewBox="-104 -104 208 208" aria-hidden="true">
      <circle className="locator-sea" r={RADIUS} />
      {lines.map((path) => (
        <path key={path} className="locator-line" d={path} />
      ))}
      <path className="locator-equator" d={equator} />
      <line className="locator-cross" x1={x - 14} x2={x + 14} y1={y} y2={y} />
      <line className="locator-cross" x1={x} x2={x} y1={y - 14} y2={y + 14} />
      <circle className="locator-point" cx={x} cy={y} r="3" />
    </svg>
  );
}

function meridians() {
  return range(-180, 180 - LINE_STEP, LINE_STEP).map((longitude) => range(-90, 90, 5).map((latitude) => ({ latitude, longitude })));
}

function parallels() {
  return range(-75, 75, LINE_STEP).map(parallel);
}

function parallel(latitude: number) {
  return range(-180, 180, 5).map((longitude) => ({ latitude, longitude }));
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}
