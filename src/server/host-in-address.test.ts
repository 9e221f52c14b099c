import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { knownHosts } from "./guard.ts";
import { hostInAddress, hostsOf, openableHost } from "./host-in-address.ts";
import { toProblem } from "./problem.ts";

describe("a host in an address", () => {
  it.each([
    ["127.0.0.1", "127.0.0.1"],
    ["Desk.example", "desk.example"],
    ["::1", "[::1]"],
    ["[::1]", "[::1]"],
    ["FE80:0:0:0:0:0:0:1", "[fe80::1]"],
    ["0:0:0:0:0:0:0:0", "[::]"],
  ])("of %s is %s", (host, written) => {
    expect(hostInAddress(host)).toBe(written);
    expect(new URL(`http://${hostInAddress(host)}:4747/`).port).toBe("4747");
  });

  it.each([
    ["0.0.0.0", "127.0.0.1"],
    ["::", "[::1]"],
    ["192.168.1.7", "192.168.1.7"],
    ["fe80::1", "[fe80::1]"],
  ])("that is listened to at %s is opened at %s", (host, opened) => {
    expect(openableHost(host)).toBe(opened);
  });

  it.each([
    ["0.0.0.0", "any"],
    ["::", "any"],
    ["192.168.1.7", ["192.168.1.7"]],
    ["fe80::1", ["[fe80::1]"]],
  ])("that is listened to at %s is known as %j", (host, known) => {
    expect(hostsOf(host)).toEqual(known);
  });

  it("is the name that a browser asks by", async () => {
    const app = new Hono()
      .use(knownHosts({ token: null, hosts: hostsOf("FE80::1") }))
      .get("/", (context) => context.text("here"))
      .onError((error, context) => context.text("", toProblem(error).status));
    const statusFor = async (host: string) => (await app.request("/", { headers: { host } })).status;
    expect(await statusFor("[fe80::1]:4747")).toBe(200);
    expect(await statusFor("[fe80::2]:4747")).toBe(403);
  });
});
