/** A place in degrees, WGS 84. */
export interface GlobePoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** Path of a line on the globe as seen from above `centre` (orthographic projection); the far side is left out. */
export function projectGlobe(line: readonly GlobePoint[], centre: GlobePoint, radius: number): string {
  let path = "";
  let isDrawing = false;
  for (const point of line) {
    const seen = projectPoint(point, centre);
    if (seen) path += `${isDrawing ? "L" : "M"}${(seen.x * radius).toFixed(1)},${(seen.y * radius).toFixed(1)}`;
    isDrawing = seen !== undefined;
  }
  return path;
}

function projectPoint(point: GlobePoint, centre: GlobePoint): { x: number; y: number } | undefined {
  const [latitude, height] = [toRadians(point.latitude), toRadians(centre.latitude)];
  const turn = toRadians(point.longitude - centre.longitude);
  const depth = Math.sin(height) * Math.sin(latitude) + Math.cos(height) * Math.cos(latitude) * Math.cos(turn);
  if (depth < -1e-9) return undefined; // rounding must not hide a pole on the rim
  return { x: Math.cos(latitude) * Math.sin(turn), y: -(Math.cos(height) * Math.sin(latitude) - Math.sin(height) * Math.cos(latitude) * Math.cos(turn)) };
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
