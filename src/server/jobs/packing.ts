import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const [zip, unzip] = [promisify(gzip), promisify(gunzip)];

export const pack = async (bytes: Uint8Array | string): Promise<Buffer> => zip(bytes, { level: 1 });
export const unpacked = async (packed: Uint8Array): Promise<Buffer> => unzip(packed);
export const packJson = (data: unknown): Promise<Buffer> => pack(JSON.stringify(data));
export const unpackJson = async <T>(packed: Uint8Array): Promise<T> =>
  JSON.parse((await unpacked(packed)).toString('utf8')) as T;
