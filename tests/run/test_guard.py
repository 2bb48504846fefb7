"""How a long run ends: Ctrl-C and SIGTERM politely, the second one at once, errors in one sentence and in the log."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from composite_nas.base.console import logger, start_logging, stop_logging
from composite_nas.base.errors import INTERRUPTED_EXIT_CODE, UserError
from composite_nas.run.guard import run_guarded

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals work differently on Windows")
# A run whose tidying up takes for ever, like a copy to a slow Drive.
SLOW_END = """
import sys, time
from pathlib import Path
from composite_nas.run.guard import run_guarded

def body():
    try:
        print("working", flush=True)
        time.sleep(100)
    finally:
        print("tidying up", flush=True)
        time.sleep(100)

folder = Path(sys.argv[1])
run_guarded(folder, folder / "run.log", 0, "run it again", body)
"""


def wait_for(process: subprocess.Popen, text: str) -> None:
    while text not in process.stdout.readline():
        assert process.poll() is None


@POSIX
@pytest.mark.parametrize("second", [signal.SIGINT, signal.SIGTERM])
def test_the_second_interruption_ends_at_once(tmp_path, second):
    command = [sys.executable, "-c", SLOW_END, str(tmp_path)]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        wait_for(process, "working")
        process.send_signal(signal.SIGINT)
        wait_for(process, "tidying up")
        assert process.poll() is None
        began = time.monotonic()
        process.send_signal(second)
        assert process.wait(timeout=50) == -second
        assert time.monotonic() - began < 50


@POSIX
def test_interrupted_once_says_how_to_continue_and_the_old_handlers_come_back(tmp_path, capsys):
    before = signal.getsignal(signal.SIGTERM)

    def body():
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(10)

    assert run_guarded(tmp_path, tmp_path / "run.log", 0, "run it again", body) == INTERRUPTED_EXIT_CODE
    assert "run it again" in capsys.readouterr().out
    assert signal.getsignal(signal.SIGTERM) is before


def test_errors_stand_in_the_log_with_and_without_their_traceback(tmp_path):
    def bad_input():
        raise UserError("x.zip is torn; copy it again")

    def bug():
        return 1 / 0

    for body, error in ((bad_input, UserError), (bug, ZeroDivisionError)):
        with pytest.raises(error):
            run_guarded(tmp_path, tmp_path / "run.log", 0, "", body)
    log = (tmp_path / "run.log").read_text()
    assert "x.zip is torn" in log
    assert log.count("Traceback") == 1
    assert "ZeroDivisionError" in log


def test_notes_from_before_the_log_was_opened_are_in_it(tmp_path):
    """A log that is put back there is continued."""

    def before_log():
        (tmp_path / "run.log").write_text("earlier\n")
        return ["restored"]

    assert run_guarded(tmp_path, tmp_path / "run.log", 0, "", lambda: 0, before_log) == 0
    log = (tmp_path / "run.log").read_text()
    assert log.startswith("earlier\n")
    assert "restored" in log


def test_it_works_outside_the_main_thread(tmp_path):
    """Where signal handlers cannot be set."""
    codes = []
    thread = threading.Thread(target=lambda: codes.append(run_guarded(tmp_path, tmp_path / "l", 0, "", lambda: 7)))
    thread.start()
    thread.join()
    assert codes == [7]


def test_a_lock_that_cannot_be_opened_is_named(tmp_path):
    (tmp_path / ".lock").mkdir()
    with pytest.raises(UserError, match=r"\.lock"):
        run_guarded(tmp_path, tmp_path / "l", 0, "again", lambda: 0)


def test_the_log_gets_progress_bars_and_warnings_of_the_whole_console(tmp_path, capsys):
    stderr = sys.stderr
    start_logging(tmp_path / "l", with_stderr=True)
    logger.info("a line")
    sys.stderr.write("\rWhole run:  5%\rWhole run: 10%\x1b[A\n\n")
    print("a warning", file=sys.stderr)
    stop_logging()
    assert sys.stderr is stderr
    lines = [line.split(" ", 2)[2] for line in (tmp_path / "l").read_text().splitlines()]
    assert lines == ["a line", "Whole run:  5%", "Whole run: 10%", "a warning"]
    assert "Whole run: 10%" in capsys.readouterr().err
