using System.Net;
using System.Text;
using Compare.Import.Sources;
using Compare.Text.Common;
using NUnit.Framework;

namespace Compare.Tests.Import;

/// <summary>Addresses are fetched politely and within limits, and every failure is told of its address.</summary>
public class FetchTests
{
    private static readonly FetchOptions Quick = new()
    {
        Timeout = TimeSpan.FromSeconds(3),
        Pause = TimeSpan.Zero,
        LargestAnswer = 1 << 20,
        MostRedirects = 5,
    };

    [TestCase("/page", null)]
    [TestCase("/moved", null, Description = "one redirect")]
    [TestCase("/five", null, Description = "five redirects")]
    [TestCase("/six", "more than 5 times")]
    [TestCase("/circle", "in a circle")]
    [TestCase("/file", "no web page")]
    [TestCase("/missing", "no such page")]
    [TestCase("/forbidden", "answers 403")]
    [TestCase("/broken", "answers 500")]
    [TestCase("/picture", "image/png")]
    [TestCase("/endless", "larger than 1 MB")]
    [TestCase("/slow", "within 3 seconds")]
    [TestCase("/secret/page", "robots.txt")]
    [TestCase("/secret/open", null, Description = "allowed by a longer rule")]
    public void An_address_gives_its_page_or_a_message(string path, string? message)
    {
        using var server = new LoopbackServer(Answer);
        var faults = new List<Diagnostic>();
        using var fetcher = new Fetcher(Quick);
        SourceFile? file = fetcher.Fetch(server.Address + path, faults);
        if (message is null)
        {
            Assert.That(faults, Is.Empty);
            Assert.That(Encoding.UTF8.GetString(file!.Bytes), Is.EqualTo("<p>hello</p>"));
            Assert.That((file.MediaType, file.Charset), Is.EqualTo(("text/html", "utf-8")));
        }
        else
        {
            Assert.That(file, Is.Null);
            Assert.That(faults.Single().ToString(), Does.StartWith($"{server.Address}{path}: error: ").And.Contain(message));
        }
    }

    [Test]
    public void Requests_go_under_the_programs_own_name_and_carry_no_cookie()
    {
        bool cookie = false;
        using var server = new LoopbackServer(
            (request, response) =>
            {
                cookie |= request.Headers["Cookie"] is not null;
                response.Headers["Set-Cookie"] = "id=1; Path=/";
                Page(response);
            }
        );
        var faults = new List<Diagnostic>();
        using var fetcher = new Fetcher(Quick);
        fetcher.Fetch(server.Address + "/a", faults);
        fetcher.Fetch(server.Address + "/b", faults);
        Assert.That(server.Agents.Distinct(), Is.EqualTo([Fetcher.UserAgent]));
        Assert.That(
            (cookie, server.Asked),
            Is.EqualTo((false, new[] { "/robots.txt", "/a", "/b" }))
                .Using<(bool, IEnumerable<string>)>((x, y) => x.Item1 == y.Item1 && x.Item2.SequenceEqual(y.Item2))
        );
    }

    [Test]
    public void Robots_are_not_asked_where_somebody_says_so()
    {
        using var server = new LoopbackServer(Answer);
        var faults = new List<Diagnostic>();
        using var fetcher = new Fetcher(Quick with { RespectRobots = false });
        Assert.That(fetcher.Fetch(server.Address + "/secret/page", faults), Is.Not.Null);
        Assert.That(server.Asked, Is.EqualTo(new[] { "/secret/page" }));
    }

    [TestCase("http://127.0.0.1:1/", "cannot be reached")]
    [TestCase("https://", "is no address")]
    public void A_server_that_is_not_there_is_told(string address, string message)
    {
        var faults = new List<Diagnostic>();
        using var fetcher = new Fetcher(Quick);
        Assert.That(fetcher.Fetch(address, faults), Is.Null);
        Assert.That(faults.Single().Message, Does.Contain(message));
    }

    private static void Answer(HttpListenerRequest request, HttpListenerResponse response)
    {
        switch (request.Url!.AbsolutePath)
        {
            case "/robots.txt":
                Write(response, "text/plain", "User-agent: *\nDisallow: /secret/\nAllow: /secret/open\n");
                break;
            case "/moved":
                response.Redirect("/page");
                break;
            case "/circle":
                response.Redirect("/circle2");
                break;
            case "/circle2":
                response.Redirect("/circle");
                break;
            case "/file":
                response.Redirect("file:///etc/hosts");
                break;
            case "/six":
                response.Redirect("/five");
                break;
            case "/five":
                response.Redirect("/four");
                break;
            case "/four":
                response.Redirect("/three");
                break;
            case "/three":
                response.Redirect("/two");
                break;
            case "/two":
                response.Redirect("/moved");
                break;
            case "/missing":
                response.StatusCode = 404;
                break;
            case "/forbidden":
                response.StatusCode = 403;
                break;
            case "/broken":
                response.StatusCode = 500;
                break;
            case "/picture":
                Write(response, "image/png", "x");
                break;
            case "/endless":
                response.ContentType = "text/html";
                byte[] block = new byte[65536];
                for (int i = 0; i < 64; i++)
                {
                    response.OutputStream.Write(block);
                }

                break;
            case "/slow":
                response.ContentType = "text/html";
                response.OutputStream.Write("<p>"u8);
                response.OutputStream.Flush();
                Thread.Sleep(5000);
                break;
            default:
                Page(response);
                break;
        }
    }

    private static void Page(HttpListenerResponse response) => Write(response, "text/html; charset=utf-8", "<p>hello</p>");

    private static void Write(HttpListenerResponse response, string type, string text)
    {
        response.ContentType = type;
        response.OutputStream.Write(Encoding.UTF8.GetBytes(text));
    }
}
