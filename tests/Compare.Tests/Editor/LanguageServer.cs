using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Compare.Tests.Editor;

/// <summary>
/// yaml-language-server over standard input and output, as an editor talks to it. Questions are of the document opened last.
/// </summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly string folder;
    private string document = "";
    private int lastDocument;
    private int lastId;

    /// <param name="folder">Where the documents lie; they need not exist.</param>
    public LanguageServer(string folder)
    {
        this.folder = folder;
        process = NpmTools.Start("node_modules/yaml-language-server/bin/yaml-language-server", "--stdio");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        Ask(
            "initialize",
            new JsonObject
            {
                ["processId"] = null,
                ["rootUri"] = null,
                ["capabilities"] = new JsonObject
                {
                    ["textDocument"] = new JsonObject
                    {
                        ["completion"] = new JsonObject
                        {
                            ["completionItem"] = new JsonObject { ["documentationFormat"] = new JsonArray("markdown") },
                        },
                        ["hover"] = new JsonObject { ["contentFormat"] = new JsonArray("markdown") },
                    },
                },
            }
        );
        Tell("initialized", []);
        Tell(
            "workspace/didChangeConfiguration",
            new JsonObject
            {
                ["settings"] = new JsonObject
                {
                    ["yaml"] = new JsonObject
                    {
                        ["validate"] = true,
                        ["hover"] = true,
                        ["completion"] = true,
                        ["schemaStore"] = new JsonObject { ["enable"] = false },
                    },
                },
            }
        );
    }

    /// <summary>Opens a new document and gives what the server finds wrong in it: <c>line:column message</c>, from 1.</summary>
    public IReadOnlyList<string> Open(string text)
    {
        document = new Uri(Path.Combine(folder, $"unsaved-{++lastDocument}.yaml")).AbsoluteUri;
        Tell(
            "textDocument/didOpen",
            new JsonObject
            {
                ["textDocument"] = new JsonObject
                {
                    ["uri"] = document,
                    ["languageId"] = "yaml",
                    ["version"] = 1,
                    ["text"] = text,
                },
            }
        );
        JsonNode told = Await(m => (string?)m["method"] == "textDocument/publishDiagnostics" && (string?)m["params"]!["uri"] == document);
        return
        [
            .. told["params"]!["diagnostics"]!
                .AsArray()
                .Select(d => $"{(int)d!["range"]!["start"]!["line"]! + 1}:{(int)d["range"]!["start"]!["character"]! + 1} {d["message"]}"),
        ];
    }

    /// <summary>The labels that are offered at a place, counted from 1, with what is told of each.</summary>
    public IReadOnlyDictionary<string, string> Complete(int line, int column)
    {
        JsonNode answer = Ask("textDocument/completion", At(line, column))!;
        JsonArray items = (answer as JsonArray) ?? answer["items"]!.AsArray();
        return items
            .DistinctBy(i => (string)i!["label"]!)
            .ToDictionary(
                i => (string)i!["label"]!,
                i => i!["documentation"] is JsonObject marked ? (string)marked["value"]! : (string?)i["documentation"] ?? ""
            );
    }

    /// <summary>What is told of the word at a place, counted from 1.</summary>
    public string Hover(int line, int column) => Ask("textDocument/hover", At(line, column))?["contents"]?["value"]?.ToString() ?? "";

    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(2000))
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private JsonObject At(int line, int column) =>
        new()
        {
            ["textDocument"] = new JsonObject { ["uri"] = document },
            ["position"] = new JsonObject { ["line"] = line - 1, ["character"] = column - 1 },
        };

    private JsonNode? Ask(string method, JsonObject parameters)
    {
        int id = ++lastId;
        Send(
            new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["id"] = id,
                ["method"] = method,
                ["params"] = parameters,
            }
        );
        return Await(m => m["method"] is null && m["id"] is JsonValue answered && (int)answered == id)["result"];
    }

    private void Tell(string method, JsonObject parameters) =>
        Send(
            new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["method"] = method,
                ["params"] = parameters,
            }
        );

    /// <summary>Reads on to the message wanted; what the server itself asks is answered with nothing.</summary>
    private JsonNode Await(Func<JsonNode, bool> wanted)
    {
        while (true)
        {
            Task<JsonNode> next = Task.Run(Read);
            if (!next.Wait(Patience))
            {
                throw new TimeoutException("the language server does not answer");
            }

            JsonNode message = next.Result;
            if (message["method"] is not null && message["id"] is { } asked)
            {
                Send(
                    new JsonObject
                    {
                        ["jsonrpc"] = "2.0",
                        ["id"] = asked.DeepClone(),
                        ["result"] = null,
                    }
                );
            }
            else if (wanted(message))
            {
                return message;
            }
        }
    }

    private void Send(JsonObject message)
    {
        string text = message.ToJsonString();
        process.StandardInput.Write($"Content-Length: {Encoding.UTF8.GetByteCount(text)}\r\n\r\n{text}");
        process.StandardInput.Flush();
    }

    private JsonNode Read()
    {
        Stream stream = process.StandardOutput.BaseStream;
        int length = 0;
        for (string line = ReadLine(stream); line.Length > 0; line = ReadLine(stream))
        {
            const string Length = "Content-Length: ";
            length = line.StartsWith(Length, StringComparison.Ordinal)
                ? int.Parse(line[Length.Length..], System.Globalization.CultureInfo.InvariantCulture)
                : length;
        }

        byte[] body = new byte[length];
        stream.ReadExactly(body);
        return JsonNode.Parse(body)!;
    }

    private static string ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        while (true)
        {
            int next = stream.ReadByte();
            if (next is '\n' or -1)
            {
                return next == -1 && line.Length == 0
                    ? throw new EndOfStreamException("the language server has ended")
                    : line.ToString().TrimEnd('\r');
            }

            line.Append((char)next);
        }
    }
}
