/** Degrees and minutes with the side of the globe: 22.82 is `22° 49′ N`. Minutes are finer than any city. */
export function formatCoordinates(latitude: number, longitude: number): { latitude: string; longitude: string } {
  return {
    latitude: `${toMinutes(latitude)} ${latitude < 0 ? "S" : "N"}`,
    longitude: `${toMinutes(longitude)} ${longitude < 0 ? "W" : "E"}`,
  };
}

function toMinutes(degrees: number): string {
  const minutes = Math.round(Math.abs(degrees) * 60);
  return `${Math.floor(minutes / 60)}° ${String(minutes % 60).padStart(2, "0")}′`;
}
