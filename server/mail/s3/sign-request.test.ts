import { expect, test } from "vitest";
import { encodeKey, signedHeaders } from "@/server/mail/s3/sign-request";

test("a request is signed as Amazon's own example is", () => {
  const { authorization } = signedHeaders({
    url: new URL("https://examplebucket.s3.amazonaws.com/test.txt"),
    region: "us-east-1",
    keys: {
      accessKeyId: "AKIAIOSFODNN7EXAMPLE",
      secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    },
    at: new Date("2013-05-24T00:00:00Z"),
    headers: { range: "bytes=0-9" },
  });
  expect(authorization).toBe(
    "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
  );
});

test("the signs of a key that Amazon wants encoded are", () => {
  expect(encodeKey("in box/a+b(1)!é.eml")).toBe("in%20box/a%2Bb%281%29%21%C3%A9.eml");
});
