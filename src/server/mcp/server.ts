import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { fresh } from '../fresh.ts';
import type { House } from '../house.ts';
import { NOTE } from './shapes.ts';
import type { Tool } from './tool.ts';
import { TOOLS } from './tools.ts';

/**
 * The register for assistants (Model Context Protocol): tools that read, each answer with exact words, document, hash of
 * the edition, offsets, state and day, as data and as text. Documents are written by others, so their words are set apart
 * and said to be quoted matter wherever they come.
 */
export function mcpServer(house: House): McpServer {
  const server = new McpServer(
    { name: 'watchpoint', title: 'Watchpoint', version: house.version },
    { instructions: INSTRUCTIONS },
  );
  for (const tool of TOOLS)
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: `${tool.about} ${NOTE}`,
        inputSchema: tool.takes,
        outputSchema: tool.gives,
        annotations: {
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        },
      },
      (given: Readonly<Record<string, unknown>>) => answered(tool, given, house),
    );
  return server;
}

const INSTRUCTIONS = `Watchpoint keeps the register of what governments said they would do. Cite what you take from it by document, edition, start and end, with the exact words; "asOf" is the day from which states are seen. What the register does not hold is not known: it may still have been said or done. ${NOTE}`;

async function answered(tool: Tool, given: Readonly<Record<string, unknown>>, house: House) {
  try {
    await fresh(house);
    const found = await tool.run(given as never, house);
    if (found === null) return failed('The register holds nothing of that name.');
    return {
      structuredContent: found.data as Record<string, unknown>,
      content: [{ type: 'text' as const, text: found.text }],
    };
  } catch (error) {
    return failed((error as Error).message.split('\n')[0]!);
  }
}

const failed = (text: string) => ({ isError: true, content: [{ type: 'text' as const, text }] });
