import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { FileFault } from './file-fault.ts';

/** What is told while XML is read; names without their namespace. */
export interface XmlListener {
  readonly onOpen?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onText?: (text: string) => void;
  readonly onClose?: (name: string) => void;
}

/**
 * Reads XML piece by piece; gives the bytes read so far after each. Entities of a document type are not expanded.
 * @throws FileFault for text that is no XML.
 */
export async function* readXml(stream: Readable, { onOpen, onText, onClose }: XmlListener): AsyncGenerator<number> {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new FileFault(`The workbook is damaged: ${error.message}. Save it again, or as .csv.`);
  });
  if (onOpen) parser.on('opentag', ({ name, attributes }) => onOpen(local(name), attributes));
  if (onText) {
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  if (onClose) parser.on('closetag', ({ name }) => onClose(local(name)));
  const decoder = new TextDecoder();
  let read = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      parser.write(decoder.decode(chunk, { stream: true }));
      read += chunk.length;
      yield read;
    }
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw new FileFault(
      `The workbook is damaged: ${error instanceof Error ? error.message : error}. Save it again, or as .csv.`,
    );
  } finally {
    stream.destroy();
  }
  parser.close();
}

/** Reads XML to its end. */
export async function readAllXml(stream: Readable, listener: XmlListener): Promise<void> {
  for await (const _ of readXml(stream, listener));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
