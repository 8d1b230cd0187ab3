@rem A shell on Linux and macOS replaces itself by what follows "exec", so that a stop reaches the server. cmd.exe has no such word.
@%*
