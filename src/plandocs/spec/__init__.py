"""The spec (bản đặc tả): what an author may write, as typed facts and an outline that places them."""
