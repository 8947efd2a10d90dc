export function base64(bytes: Uint8Array | Int8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** Bytes, and what one step of a byte stands for. `within`: the share of the weights that a byte holds; the few larger ones are cut. */
export function bytesOf(weights: Float32Array, within: number): { bytes: Int8Array; unit: number } {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .toSorted();
  const unit = (sizes[Math.floor((sizes.length - 1) * within)] ?? 1) / 127;
  return { bytes: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit)))), unit };
}
